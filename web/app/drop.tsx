/** Where a file is dropped, or chosen with the keyboard. */
import Upload from 'antd/es/upload';
import { useRef } from 'react';
import { useLanguage } from './language.tsx';

interface DropProps {
  readonly accept: string;
  readonly about: string;
  readonly disabled: boolean;
  readonly onFile: (file: File) => void;
}

export function Drop({ accept, about, disabled, onFile }: DropProps) {
  const { say } = useLanguage();
  const own = useRef<HTMLDivElement>(null);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button is within; its library listens to Enter alone, and Space presses a button too
    <div
      ref={own}
      onKeyDown={(event) => {
        if (event.key !== ' ' || disabled) return;
        event.preventDefault();
        own.current?.querySelector('input')?.click();
      }}
    >
      <Upload.Dragger
        accept={accept}
        disabled={disabled}
        showUploadList={false}
        maxCount={1}
        // The page uploads by itself, to where the server says.
        beforeUpload={(file) => {
          onFile(file);
          return false;
        }}
      >
        <p className="drop">
          <strong>{say('把文件拖到这里，或点击选择', 'Drop a file here, or choose one')}</strong>
          <span>{about}</span>
        </p>
      </Upload.Dragger>
    </div>
  );
}
