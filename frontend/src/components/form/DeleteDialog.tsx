import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/components/feedback/ProblemAlert';
import { ConfirmDialog } from '@/components/ui/Dialog';

interface DeleteDialogProps {
  title: string;
  open: boolean;
  onClose: () => void;
  /** What will be gone, in numbers. */
  consequences: ReactNode[];
  /** Sends the request; throws the Problem of a refusal, which is shown in the dialog. */
  remove: () => Promise<void>;
  onRemoved: () => void;
  confirmLabel?: string;
  children?: ReactNode;
}

/** Asks before something goes for good. */
export function DeleteDialog({ title, open, onClose, consequences, remove, onRemoved, confirmLabel, children }: DeleteDialogProps) {
  const { t } = useTranslation();
  const [problem, setProblem] = useState<unknown>(null);
  const [pending, setPending] = useState(false);
  const confirm = async () => {
    setPending(true);
    setProblem(null);
    try {
      await remove();
      onRemoved();
    } catch (error) {
      setProblem(error);
    } finally {
      setPending(false);
    }
  };
  const close = () => {
    setProblem(null);
    onClose();
  };
  return (
    <ConfirmDialog title={title} open={open} onClose={close} onConfirm={() => void confirm()} confirmLabel={confirmLabel ?? t('delete')} consequences={consequences} pending={pending}>
      {children}
      {problem !== null && <ProblemAlert error={problem} />}
    </ConfirmDialog>
  );
}
