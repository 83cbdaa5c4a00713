import { type ReactNode, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './Button';
import { Dialog } from './Dialog';
import { Icon } from './Icon';

interface ShownOnceProps {
  title: string;
  label: string;
  /** A link or secret that cannot be seen again. */
  value: string;
  children: ReactNode;
  onClose: () => void;
  closeLabel: string;
}

/** A secret that is shown this one time, with a button that copies it. Closing takes a deliberate press. */
export function ShownOnce({ title, label, value, children, onClose, closeLabel }: ShownOnceProps) {
  const { t } = useTranslation();
  const id = useId();
  const input = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    input.current?.select();
    try {
      await navigator.clipboard.writeText(value);
      setCopied(true);
    } catch {
      // Without a secure context there is no clipboard: the text is selected, Ctrl+C does the rest.
      setCopied(false);
    }
  };
  return (
    <Dialog title={title} open onClose={onClose} dismissable={false} role="alertdialog">
      <div className="space-y-4">
        <div>{children}</div>
        <div className="flex flex-col gap-1.5">
          <label htmlFor={id} className="label">{label}</label>
          <textarea id={id} ref={input} readOnly rows={3} className="input font-mono text-mono-16N-150 break-all" value={value} onFocus={(event) => event.target.select()} />
        </div>
        <div className="flex flex-wrap items-center gap-3">
          <Button variant="outline" onPress={() => void copy()}><Icon name="copy" size={20} />{t('copy')}</Button>
          <span role="status">{copied && t('copied')}</span>
          <Button className="ml-auto" onPress={onClose}>{closeLabel}</Button>
        </div>
      </div>
    </Dialog>
  );
}
