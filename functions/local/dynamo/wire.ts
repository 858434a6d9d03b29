import type { AttributeValue } from 'aws-lambda'

/** An attribute value as it travels: binary is base64 text. The same shape as in a stream event. */
export type Value = AttributeValue
export type Item = Record<string, Value>

/** The parsed JSON body of a call, before or after the engine has checked it. */
export type Fields = Record<string, unknown>

export interface Index {
  IndexName: string
  KeySchema: { AttributeName: string; KeyType: string }[]
  Projection: { ProjectionType: string; NonKeyAttributes?: string[] }
  IndexStatus?: string
}

export type StreamViewType = 'KEYS_ONLY' | 'NEW_IMAGE' | 'OLD_IMAGE' | 'NEW_AND_OLD_IMAGES'

export interface Table {
  TableName: string
  TableArn: string
  TableStatus: string
  CreationDateTime?: number
  KeySchema: { AttributeName: string; KeyType: string }[]
  AttributeDefinitions: { AttributeName: string; AttributeType: string }[]
  LocalSecondaryIndexes?: Index[]
  GlobalSecondaryIndexes?: Index[]
  StreamSpecification?: { StreamEnabled: boolean; StreamViewType?: StreamViewType }
  LatestStreamArn?: string
}

export function indexesOf(table: Table): Index[] {
  return [...(table.LocalSecondaryIndexes ?? []), ...(table.GlobalSecondaryIndexes ?? [])]
}
