/** Leaves out of Taro's own style the icon font and whatever is drawn with it: no page of ours shows such an icon. */
module.exports = style => style.replace(/@font-face\{[^}]*\}/g, '').replace(/[^{}]*weui[^{}]*\{[^}]*\}/g, '')
