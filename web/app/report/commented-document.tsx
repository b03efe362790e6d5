/** Their own document with comments, of a report that was read from one. */
import { client } from '../api/client.ts';
import { saved } from '../api/save.ts';
import { useLanguage } from '../language.tsx';
import { SaveButton } from './save-button.tsx';

export function CommentedDocument({ id }: { readonly id: string }) {
  const { say, language } = useLanguage();
  return (
    <SaveButton
      isFirst
      label={say('下载带批注的文件', 'Download the document with comments')}
      save={() =>
        saved(
          client.GET('/v1/reports/{id}/document', {
            params: { path: { id }, query: { lang: language } },
            headers: { Accept: '*/*' },
            parseAs: 'blob',
          }),
        )
      }
    />
  );
}
