/**
 * A verification code as the two sides say it at the door: the team says the first half, so that nobody poses as
 * police, and the applicant answers with the second, so that the team knows that it has come to the right home.
 */
export function codeHalves(code: string): [team: string, applicant: string] {
  const middle = Math.ceil(code.length / 2)
  return [code.slice(0, middle), code.slice(middle)]
}
