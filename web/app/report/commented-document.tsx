/** Their own document with comments, of a report that was read from one. */
import { useMutation } from '@tanstack/react-query';
import Button from 'antd/es/button';
import { client, refusalOf } from '../api/client.ts';
import { Failed } from '../failing.tsx';
import { useLanguage } from '../language.tsx';

/** The name that the server suggests (RFC 6266). */
function nameOf(disposition: string | null): string {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1];
  if (encoded !== undefined) return decodeURIComponent(encoded);
  return /filename="([^"]+)"/i.exec(disposition ?? '')?.[1] ?? 'document';
}

export function CommentedDocument({ id }: { readonly id: string }) {
  const { say, language } = useLanguage();
  const fetching = useMutation({
    mutationFn: async () => {
      const { data, response } = await client.GET('/v1/reports/{id}/document', {
        params: { path: { id }, query: { lang: language } },
        headers: { Accept: '*/*' },
        parseAs: 'blob',
      });
      if (!(data instanceof Blob)) throw await refusalOf(response);
      const link = document.createElement('a');
      link.href = URL.createObjectURL(data);
      link.download = nameOf(response.headers.get('content-disposition'));
      link.click();
      URL.revokeObjectURL(link.href);
    },
  });
  return (
    <>
      <Button type="primary" loading={fetching.isPending} onClick={() => fetching.mutate()}>
        {say('下载带批注的文件', 'Download the document with comments')}
      </Button>
      {fetching.error !== null && <Failed error={fetching.error} again={() => fetching.mutate()} />}
    </>
  );
}
