/** Files that the API gives are saved under the name it suggests. */
import { refusalOf } from './client.ts';

/** The name that the server suggests (RFC 6266). */
function nameOf(disposition: string | null): string {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1];
  if (encoded !== undefined) return decodeURIComponent(encoded);
  return /filename="([^"]+)"/i.exec(disposition ?? '')?.[1] ?? 'document';
}

/** @throws Refused where the answer is no file. */
export async function saved(answer: Promise<{ readonly data?: unknown; readonly response: Response }>): Promise<void> {
  const { data, response } = await answer;
  if (!(data instanceof Blob)) throw await refusalOf(response);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(data);
  link.download = nameOf(response.headers.get('content-disposition'));
  link.click();
  URL.revokeObjectURL(link.href);
}
