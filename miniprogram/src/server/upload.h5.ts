/** Puts the bytes where the link leads, and tells how much of them has gone. Whether all has arrived. */
export const putBytes = (
  { url, headers }: { url: string; headers: Record<string, string> },
  bytes: ArrayBuffer,
  onProgress: (percent: number) => void,
): Promise<boolean> =>
  new Promise(resolve => {
    const request = new XMLHttpRequest()
    request.open('PUT', url)
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value)
    request.upload.onprogress = ({ loaded, total }) => onProgress(Math.round((100 * loaded) / total))
    request.onload = () => resolve(request.status === 200)
    request.onerror = () => resolve(false)
    request.send(bytes)
  })
