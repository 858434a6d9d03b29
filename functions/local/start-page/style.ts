/** Calm, in light and dark, on a telephone and on a wide screen; sizes follow the browser's letters. */
export const startStyle = `
:root{color-scheme:light dark;--ink:#17202b;--soft:#55606e;--ground:#f3f5f9;--paper:#fff;--line:#e3e8ef;--brand:#174f9c;--on:#fff;--brand-soft:#e8f0fb;--good:#14693f;--good-soft:#e3f4eb;--warn:#7d4a00;--warn-soft:#fdf1dc;--bad:#b0241c;--bad-soft:#fcebe9}
@media (prefers-color-scheme:dark){:root{--ink:#e9eef5;--soft:#a9b4c2;--ground:#0f141b;--paper:#1a222d;--line:#2d3947;--brand:#93bffa;--on:#0f141b;--brand-soft:#1b304b;--good:#79d3a3;--good-soft:#173226;--warn:#f2bf6b;--warn-soft:#372a13;--bad:#ffa59d;--bad-soft:#401f1e}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:1.0625rem/1.6 system-ui,'PingFang SC','Noto Sans CJK SC','Noto Sans KR',sans-serif}
main{max-width:69rem;margin:0 auto;padding:1.5rem 1rem 3rem}
header{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;align-items:end;justify-content:space-between;margin-bottom:1.25rem}
h1{font-size:1.75rem;line-height:1.2;margin:0}h2{font-size:1.2rem;margin:0 0 .25rem}h3{font-size:1.125rem;line-height:1.35;margin:0}
p{margin:0}a{color:var(--brand)}.soft{color:var(--soft)}.small{font-size:.9375rem}
nav.languages{display:flex;gap:.25rem}nav.languages a{padding:.5rem .75rem;border-radius:999px;text-decoration:none;min-height:2.75rem}
nav.languages a[aria-current]{background:var(--brand-soft);font-weight:600}
section{margin-top:1.5rem}
.card{background:var(--paper);border-radius:1.25rem;padding:1.25rem;box-shadow:0 1px 3px rgba(23,45,80,.06)}
.steps{list-style:none;margin:1rem 0 0;padding:0;display:grid;gap:.75rem}
.step{display:flex;flex-direction:column;gap:.75rem;background:var(--paper);border-radius:1.25rem;padding:1.25rem;border-top:.3rem solid var(--line);box-shadow:0 1px 3px rgba(23,45,80,.06)}
.step.now{border-top-color:var(--brand)}.step.done{border-top-color:var(--good)}
.step .head{display:flex;gap:.75rem;align-items:flex-start}
.number{flex:none;width:2.25rem;height:2.25rem;border-radius:50%;display:grid;place-items:center;font-weight:700;background:var(--brand-soft);color:var(--brand)}
.done .number{background:var(--good-soft);color:var(--good)}
.state{flex:1}.go{display:block;text-align:center;padding:.75rem 1rem;min-height:3.25rem;border-radius:.875rem;text-decoration:none;font-weight:600;border:1px solid var(--brand)}
.now .go{background:var(--brand);color:var(--on)}
.two{display:grid;gap:1.5rem}.figure{font-size:2.75rem;line-height:1.15;font-weight:700;color:var(--good);font-variant-numeric:tabular-nums}
.figure small{font-size:1.0625rem;font-weight:400;color:var(--soft)}
.words{list-style:none;display:flex;flex-wrap:wrap;gap:.5rem;margin:.5rem 0 1rem;padding:0}
.words li{padding:.25rem .75rem;border-radius:999px;background:var(--ground)}.words b{font-variant-numeric:tabular-nums}
.words .idle{background:var(--good-soft);color:var(--good)}.words .moderate{background:var(--warn-soft);color:var(--warn)}.words .busy{background:var(--bad-soft);color:var(--bad)}
.people{list-style:none;margin:.5rem 0 0;padding:0}
.people li{display:flex;flex-wrap:wrap;gap:0 1rem;justify-content:space-between;align-items:center;border-top:1px solid var(--line);padding:.25rem 0}
.people li:first-child{border-top:0}.people span:last-child{display:flex;flex-wrap:wrap;gap:0 1rem}.people a{padding:.5rem 0;white-space:nowrap}
@media (min-width:52rem){main{padding:2.5rem 2rem 4rem}.steps{grid-template-columns:repeat(3,1fr);gap:1rem}.two{grid-template-columns:1fr 1fr;gap:1rem}h1{font-size:2.25rem}}
a:focus-visible{outline:3px solid var(--brand);outline-offset:2px}
`
