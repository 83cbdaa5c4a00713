import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect, useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { Alert, ProblemAlert } from '@/components/feedback';
import { FormPasswordField, FormTextField } from '@/components/form';
import { Button } from '@/components/ui';
import { type Credentials, isProblem, type Problem } from '@/lib/api';
import type { DeskSession } from '@/lib/session';
import { signIn } from './api';

/** Made when it is needed: this file loads at the start, before zod is told not to compile code. */
const credentials = () => z.object({ username: z.string().trim().min(1), password: z.string().min(1) });

interface SignInFormProps {
  onSignedIn: (session: DeskSession) => void;
  /** In place, the same person signs in again: the name is given. */
  username?: string;
}

export function SignInForm({ onSignedIn, username }: SignInFormProps) {
  const { t } = useTranslation('identity');
  const [schema] = useState(credentials);
  const form = useForm<Credentials>({ resolver: zodResolver(schema), defaultValues: { username: username ?? '', password: '' } });
  const [problem, setProblem] = useState<unknown>(null);
  const [wait, setWait] = useCountdown();
  const submit = form.handleSubmit(async (values) => {
    setProblem(null);
    try {
      onSignedIn(await signIn(values));
    } catch (error) {
      setProblem(error);
      if (isProblem(error, 'too-many-attempts')) setWait(error.retryAfterSeconds ?? 30);
      form.setValue('password', '');
      form.setFocus('password');
    }
  });
  return (
    <form noValidate className="space-y-6" onSubmit={(event) => { event.stopPropagation(); void submit(event); }}>
      <SignInProblem problem={problem} wait={wait} />
      <FormTextField control={form.control} name="username" label={t('username')} autoComplete="username" required disabled={username !== undefined} />
      <FormPasswordField control={form.control} name="password" label={t('passwordLabel')} autoComplete="current-password" required />
      <Button type="submit" size="large" className="w-full" pending={form.formState.isSubmitting} isDisabled={wait > 0}>{t('signIn')}</Button>
    </form>
  );
}

function SignInProblem({ problem, wait }: { problem: unknown; wait: number }) {
  const { t } = useTranslation('identity');
  if (!problem) return null;
  if (isProblem(problem, 'sign-in-failed')) {
    return <Alert tone="error" role="alert" title={problem.title}>{t('signInFailedAdvice')}</Alert>;
  }
  if (isProblem(problem, 'too-many-attempts')) {
    return (
      <Alert tone="warning" role="alert" title={(problem as Problem).title}>
        {/* The seconds are for the eye; a live region that speaks every second would be a torment. */}
        <span aria-hidden="true">{wait > 0 ? t('waitSeconds', { seconds: wait }) : t('tryNow')}</span>
        <span className="sr-only">{wait > 0 ? t('waitAWhile') : t('tryNow')}</span>
      </Alert>
    );
  }
  return <ProblemAlert error={problem} />;
}

/** Counts down to zero. By the clock: timers of a tab in the background stand still. */
function useCountdown(): [number, (seconds: number) => void] {
  const [end, setEnd] = useState(0);
  const [left, setLeft] = useState(0);
  useEffect(() => {
    if (end === 0) return;
    const timer = setInterval(() => {
      const seconds = Math.max(0, Math.ceil((end - Date.now()) / 1000));
      setLeft(seconds);
      if (seconds === 0) setEnd(0);
    }, 250);
    return () => clearInterval(timer);
  }, [end]);
  const start = (seconds: number) => {
    setLeft(seconds);
    setEnd(Date.now() + seconds * 1000);
  };
  return [left, start];
}
