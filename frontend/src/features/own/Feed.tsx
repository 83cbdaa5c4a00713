import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert, showToast, Skeleton } from '@/components/feedback';
import { Button, ConfirmDialog } from '@/components/ui';
import { isProblem, type OwnDutyFeed } from '@/lib/api';
import { formatInstant } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { usePrefectureCode } from '@/lib/session';
import { ownFeedQuery, renewFeed, revokeFeed } from './api';
import { Section } from './OwnPage';

type Asking = 'renew' | 'revoke' | null;

/** Her duties in her phone's own calendar, by an address that only she has. */
export function Feed() {
  const { t } = useTranslation('own');
  const prefecture = usePrefectureCode();
  const queryClient = useQueryClient();
  const feed = useQuery(ownFeedQuery(prefecture));
  const [pending, setPending] = useState(false);
  const [asking, setAsking] = useState<Asking>(null);
  const change = async (work: () => Promise<OwnDutyFeed | void>, done: string) => {
    setPending(true);
    try {
      queryClient.setQueryData(ownFeedQuery(prefecture).queryKey, (await work()) ?? { address: null, madeAt: null });
      showToast(done);
    } catch (error) {
      showToast(isProblem(error) ? error.title : t('common:problem.unexpected'), { tone: 'error' });
    } finally {
      setPending(false);
      setAsking(null);
    }
  };
  return (
    <Section id="own-feed" title={t('feed.title')}>
      <p>{t('feed.text')}</p>
      {feed.isPending && <Skeleton lines={2} />}
      {feed.isError && <ProblemAlert error={feed.error} onRetry={() => void feed.refetch()} />}
      {feed.data && feed.data.address === null && <Button variant="outline" className="mt-3" pending={pending} onPress={() => void change(() => renewFeed(prefecture), t('feed.made'))}>{t('feed.make')}</Button>}
      {feed.data?.address && <Address feed={feed.data} onAsk={setAsking} />}
      <ConfirmDialog
        title={t('feed.renew')} open={asking === 'renew'} onClose={() => setAsking(null)} confirmLabel={t('feed.renew')} danger={false} pending={pending}
        consequences={[t('feed.renewText')]} onConfirm={() => void change(() => renewFeed(prefecture), t('feed.renewed'))}
      />
      <ConfirmDialog
        title={t('feed.revoke')} open={asking === 'revoke'} onClose={() => setAsking(null)} confirmLabel={t('feed.revoke')} pending={pending}
        consequences={[t('feed.revokeText')]} onConfirm={() => void change(() => revokeFeed(prefecture), t('feed.revoked'))}
      />
    </Section>
  );
}

function Address({ feed, onAsk }: { feed: OwnDutyFeed; onAsk: (asking: Asking) => void }) {
  const { t } = useTranslation('own');
  const language = useLanguage();
  const address = window.location.origin + feed.address;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      showToast(t('feed.copied'));
    } catch {
      // Without a secure context there is no clipboard: the address stands there to be selected.
      showToast(t('feed.copyByHand'), { tone: 'info' });
    }
  };
  return (
    <div className="no-print mt-3 space-y-3">
      <label className="label block" htmlFor="feed-address">{t('feed.address')}</label>
      <input id="feed-address" readOnly className="input font-mono" value={address} onFocus={(event) => event.target.select()} />
      <p className="help">{feed.madeAt && t('feed.since', { when: formatInstant(feed.madeAt, language) })}</p>
      <div className="flex flex-wrap gap-2">
        <a className="link inline-flex min-h-11 items-center px-2" href={address.replace(/^https?:/, 'webcal:')}>{t('feed.subscribe')}</a>
        <Button variant="outline" onPress={() => void copy()}>{t('feed.copy')}</Button>
        <Button variant="text" onPress={() => onAsk('renew')}>{t('feed.renew')}</Button>
        <Button variant="text" onPress={() => onAsk('revoke')}>{t('feed.revoke')}</Button>
      </div>
    </div>
  );
}
