import { type DragEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui';
import { cx } from '@/lib/cx';

interface FileDropProps { onFile: (file: File) => void; describedBy?: string }

/** A place to drop a file on, and a button for everybody else. */
export function FileDrop({ onFile, describedBy }: FileDropProps) {
  const { t } = useTranslation('import');
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file) onFile(file);
  };
  return (
    <div
      role="group"
      aria-label={t('choose')}
      aria-describedby={describedBy}
      onDragOver={(event) => { event.preventDefault(); setOver(true); }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      className={cx('flex flex-col items-center gap-3 rounded-12 border-2 border-dashed px-4 py-10 text-center', over ? 'border-blue-900 bg-blue-50' : 'border-solid-gray-536')}
    >
      <p className="max-desktop:hidden">{t('drop')}</p>
      <Button onPress={() => input.current?.click()}>{t('choose')}</Button>
      <p className="help">{t('limits')}</p>
      <input
        ref={input}
        type="file"
        accept=".csv,.xlsx"
        className="sr-only"
        tabIndex={-1}
        aria-label={t('file')}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) onFile(file);
        }}
      />
    </div>
  );
}
