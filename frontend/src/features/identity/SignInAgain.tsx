import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Dialog } from '@/components/ui';
import { onSessionExpired } from '@/lib/api/session-expiry';
import { type DeskSession, sessionQuery } from '@/lib/session';
import { SignInForm } from './SignInForm';

/** When the session has ended, its owner signs in again over the page, which keeps all that was typed. */
export function SignInAgain({ session }: { session: DeskSession }) {
  const { t } = useTranslation('identity');
  const queryClient = useQueryClient();
  const [open, setOpen] = useState(false);
  const settle = useRef<(signedIn: boolean) => void>(undefined);

  useEffect(() => onSessionExpired(() => new Promise<boolean>((resolve) => {
    settle.current = resolve;
    setOpen(true);
  })), []);

  const close = (signedIn: boolean) => {
    setOpen(false);
    settle.current?.(signedIn);
  };
  const someoneElse = () => {
    // A full load: nothing of the former person's page stays.
    location.assign('/sign-in');
  };
  return (
    <Dialog title={t('again.title')} open={open} onClose={() => close(false)}>
      <p className="mb-4">{t('again.text')}</p>
      <SignInForm
        username={session.account.username}
        onSignedIn={(next) => {
          queryClient.setQueryData(sessionQuery.queryKey, next);
          close(true);
        }}
      />
      <Button variant="text" className="mt-4" onPress={someoneElse}>{t('again.someoneElse')}</Button>
    </Dialog>
  );
}
