/** Lets the browser save a file that came in base 64. */
export async function saveFile(fileName: string, base64: string): Promise<void> {
  const bytes = Uint8Array.from(atob(base64), character => character.charCodeAt(0))
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([bytes]))
  link.download = fileName
  link.click()
  URL.revokeObjectURL(link.href)
}
