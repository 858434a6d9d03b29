import type { BridgeConfig } from './config'
import { folderSource } from './folder-source'
import { logSource } from './log-source'
import type { Source } from './reading'
import { tableSource } from './table-source'
import { waitSource } from './wait-source'

export function sourceOf({ source }: BridgeConfig): Source {
  switch (source.kind) {
    case 'log':
      return logSource(source)
    case 'table':
      return tableSource(source)
    case 'folder':
      return folderSource(source)
    case 'waits':
      return waitSource(source)
  }
}
