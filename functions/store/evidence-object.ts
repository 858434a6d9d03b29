import {
  CopyObjectCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3'
import { getSignedUrl } from '@aws-sdk/s3-request-presigner'
import { msOf } from '../../shared/domain/calendar'
import type { EvidenceType } from '../../shared/schemas/home-visit-evidence'

/*
 * The bytes of evidence, in a bucket of S3 that encrypts them. A phone puts them and a reviewer gets them by links that
 * were signed for one object, one length and type, and a few minutes; nothing of them passes a function but the first
 * bytes, by which it is told what they are.
 */

/** The bucket, by configuration alone: without an endpoint it is that of AWS. */
export interface EvidenceBucket {
  bucket: string
  region: string
  endpoint?: string
  /** On AWS those of the function's own role. */
  credentials?: { accessKeyId: string; secretAccessKey: string }
}

/** What a phone has put and nobody has looked at; its lifecycle ends it after a day. */
const newKey = (evidenceId: string): string => `new/${evidenceId}`
/** What was looked at. A link that still puts into the one cannot change the other. */
const keptKey = (evidenceId: string): string => `kept/${evidenceId}`

/** Of a list of travellers, which is told by its content alone. */
export const anyType = 'application/octet-stream'

/** Links for putting and for looking are good for so long. */
export const putSeconds = 600
export const lookSeconds = 180

const clients = new WeakMap<EvidenceBucket, S3Client>()
function clientOf(config: EvidenceBucket): S3Client {
  const known = clients.get(config)
  if (known) return known
  const { region, endpoint, credentials } = config
  const client = new S3Client({
    region,
    ...(endpoint && { endpoint, forcePathStyle: true }),
    ...(credentials && { credentials }),
    // Else a link would carry the checksum of an empty body.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  })
  clients.set(config, client)
  return client
}

/** A link by which so many bytes of a type are put, with the headers that it was signed with. */
export async function putLink(
  config: EvidenceBucket,
  { evidenceId, type, bytes }: { evidenceId: string; type: EvidenceType | typeof anyType; bytes: number },
  now: string,
): Promise<{ url: string; headers: Record<string, string> }> {
  const command = new PutObjectCommand({
    Bucket: config.bucket,
    Key: newKey(evidenceId),
    ContentType: type,
    ContentLength: bytes,
  })
  const url = await getSignedUrl(clientOf(config), command, {
    expiresIn: putSeconds,
    signingDate: new Date(msOf(now)),
    signableHeaders: new Set(['content-type', 'content-length']),
  })
  return { url, headers: { 'content-type': type } }
}

const endings: Record<EvidenceType, string> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'application/pdf': 'pdf',
}

/** A link by which a paper is looked at, as what it was found to be and under no name of anybody's. */
export const lookLink = (
  config: EvidenceBucket,
  { evidenceId, type }: { evidenceId: string; type: EvidenceType },
  now: string,
): Promise<string> =>
  getSignedUrl(
    clientOf(config),
    new GetObjectCommand({
      Bucket: config.bucket,
      Key: keptKey(evidenceId),
      ResponseContentType: type,
      ResponseContentDisposition: `inline; filename="evidence.${endings[type]}"`,
      ResponseCacheControl: 'no-store',
    }),
    { expiresIn: lookSeconds, signingDate: new Date(msOf(now)) },
  )

/** How long what was put is, and its first bytes; undefined where nothing has arrived. */
export async function headOf(
  config: EvidenceBucket,
  evidenceId: string,
  headBytes: number,
): Promise<{ bytes: number; etag: string; head: Uint8Array } | undefined> {
  const at = { Bucket: config.bucket, Key: newKey(evidenceId) }
  try {
    const { ContentLength = 0, ETag = '' } = await clientOf(config).send(new HeadObjectCommand(at))
    const range = { ...at, IfMatch: ETag, Range: `bytes=0-${headBytes - 1}` }
    const { Body } = await clientOf(config).send(new GetObjectCommand(range))
    return {
      bytes: ContentLength,
      etag: ETag,
      head: (await Body?.transformToByteArray()) ?? new Uint8Array(),
    }
  } catch (error) {
    if (error instanceof Error && ['NotFound', 'NoSuchKey'].includes(error.name)) return undefined
    throw error
  }
}

/** Keeps what was put, as it was when it was looked at. Whether it still was. */
export async function keepObject(config: EvidenceBucket, evidenceId: string, etag: string): Promise<boolean> {
  const { bucket } = config
  try {
    await clientOf(config).send(
      new CopyObjectCommand({
        Bucket: bucket,
        Key: keptKey(evidenceId),
        CopySource: `${bucket}/${newKey(evidenceId)}`,
        CopySourceIfMatch: etag,
      }),
    )
    return true
  } catch (error) {
    if (error instanceof Error && ['PreconditionFailed', 'NoSuchKey'].includes(error.name)) return false
    throw error
  }
}

/** Deletes what was put, or all there is; what is not there is deleted already. */
export async function deleteObject(
  config: EvidenceBucket,
  evidenceId: string,
  which: 'new' | 'all',
): Promise<void> {
  const wanted = which === 'new' ? [newKey(evidenceId)] : [newKey(evidenceId), keptKey(evidenceId)]
  for (const key of wanted)
    await clientOf(config).send(new DeleteObjectCommand({ Bucket: config.bucket, Key: key }))
}
