import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Alert, ProblemAlert } from '@/components/feedback';
import { Button } from '@/components/ui';
import { client, read } from '@/lib/api';

/** Has the server compute the chain of entries again: an entry changed or taken out later shows. */
export function Verification({ prefecture }: { prefecture: string }) {
  const { t } = useTranslation('audit');
  const verify = useMutation({
    mutationFn: () => read(client.GET('/api/v1/prefectures/{prefecture}/audit-entries/verification', { params: { path: { prefecture } } })),
  });
  return (
    <div className="no-print mb-6 space-y-3">
      <Button variant="outline" pending={verify.isPending} onPress={() => verify.mutate()}>{t('verify')}</Button>
      <ProblemAlert error={verify.error} />
      {verify.data && (verify.data.intact
        ? <Alert tone="success" role="status" title={t('intact', { count: verify.data.entries })} />
        : <Alert tone="error" role="alert" title={t('broken', { number: verify.data.brokenAt })}>{t('brokenText')}</Alert>)}
    </div>
  );
}
