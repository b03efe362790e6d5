/** A button that fetches a file and saves it; why it could not stands beside it. */
import { useMutation } from '@tanstack/react-query';
import Button from 'antd/es/button';
import { Failed } from '../failing.tsx';

interface SaveButtonProps {
  readonly label: string;
  readonly save: () => Promise<void>;
  readonly isFirst?: boolean;
}

export function SaveButton({ label, save, isFirst = false }: SaveButtonProps) {
  const saving = useMutation({ mutationFn: save });
  return (
    <>
      <Button type={isFirst ? 'primary' : 'default'} loading={saving.isPending} onClick={() => saving.mutate()}>
        {label}
      </Button>
      {saving.error !== null && <Failed error={saving.error} again={() => saving.mutate()} />}
    </>
  );
}
