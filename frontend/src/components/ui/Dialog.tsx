import { createContext, type ReactNode, useContext } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { cx } from '@/lib/cx';
import { Button, IconButton } from './Button';
import { Icon } from './Icon';

const DialogContext = createContext(false);

/** Whether this stands in a dialog, where what gives up comes before what goes on, at the right. */
export function useInDialog(): boolean {
  return useContext(DialogContext);
}

interface DialogProps {
  title: string;
  open: boolean;
  onClose: () => void;
  children: ReactNode;
  /** Alert dialogs interrupt: a decision is needed. */
  role?: 'dialog' | 'alertdialog';
  wide?: boolean;
  /** 'escape' where something is typed: a click beside the dialog doesn't close it. False: only its buttons do. */
  dismissable?: boolean | 'escape';
}

export function Dialog({ title, open, onClose, children, role = 'dialog', wide = false, dismissable = true }: DialogProps) {
  const { t } = useTranslation();
  return (
    <ModalOverlay
      isOpen={open}
      onOpenChange={(next) => !next && onClose()}
      isDismissable={dismissable === true}
      isKeyboardDismissDisabled={!dismissable}
      className="no-print fixed inset-0 z-50 flex items-start justify-center overflow-y-auto bg-opacity-gray-500 p-4"
    >
      <Modal className={cx('w-full desktop:my-auto', wide ? 'max-w-4xl' : 'max-w-xl')}>
        <AriaDialog role={role} className="rounded-12 bg-white p-6 shadow-4 outline-none">
          <div className="mb-4 flex items-start justify-between gap-4">
            <Heading slot="title" className="text-std-20B-150">{title}</Heading>
            {dismissable === true && <IconButton label={t('close')} onPress={onClose} className="-mt-2 -mr-2"><Icon name="close" /></IconButton>}
          </div>
          <DialogContext value={true}>{children}</DialogContext>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

interface ConfirmDialogProps {
  title: string;
  open: boolean;
  onClose: () => void;
  onConfirm: () => void;
  confirmLabel: string;
  /** What will happen, in numbers: "12件の予定が消えます". */
  consequences: ReactNode[];
  pending?: boolean;
  danger?: boolean;
  children?: ReactNode;
}

export function ConfirmDialog(props: ConfirmDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog title={props.title} open={props.open} onClose={props.onClose} role="alertdialog">
      <ul className="mb-4 list-disc pl-6">
        {props.consequences.map((consequence, index) => <li key={index}>{consequence}</li>)}
      </ul>
      {props.children}
      <div className="mt-6 flex flex-wrap justify-end gap-3">
        <Button variant="outline" onPress={props.onClose} autoFocus>{t('cancel')}</Button>
        <Button variant={props.danger === false ? 'solid' : 'danger'} onPress={props.onConfirm} pending={props.pending}>{props.confirmLabel}</Button>
      </div>
    </Dialog>
  );
}
