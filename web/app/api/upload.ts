/** Takes a file to where it is to be uploaded, and tells how far it is. */
import { Refused } from './client.ts';
import type { Schemas } from './schemas.ts';

const FAILED = {
  zh: '文件没有传上去。连接恢复后请再试一次。',
  en: 'The file was not uploaded. Try again when the connection is back.',
};

/**
 * By XMLHttpRequest, since fetch does not tell how much was sent.
 * @param onProgress told shares of the whole, 0 to 1.
 * @throws Refused where it was not taken.
 */
export function upload(
  { url, fields, maxBytes }: Pick<Schemas['UploadForm'], 'url' | 'fields' | 'maxBytes'>,
  file: Blob,
  onProgress: (share: number) => void,
): Promise<void> {
  if (file.size > maxBytes) {
    const most = Math.round(maxBytes / 1_048_576);
    return Promise.reject(
      new Refused(413, { zh: `文件超过 ${most} MB，请分成几个文件。`, en: `The file is over ${most} MB; split it.` }),
    );
  }
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('file', file);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total));
    request.addEventListener('load', () =>
      request.status >= 200 && request.status < 300 ? resolve() : reject(new Refused(request.status, FAILED)),
    );
    request.addEventListener('error', () => reject(new Refused(0, FAILED)));
    request.open('POST', url);
    request.send(form);
  });
}
