import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState, ProblemAlert, showToast, Skeleton } from '@/components/feedback';
import { DeleteDialog } from '@/components/form';
import { Badge, Button } from '@/components/ui';
import type { Organiser, Salon } from '@/lib/api';
import { formatDay, today } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { useCan, usePrefectureCode } from '@/lib/session';
import { organisersQuery, removeOrganiser, salonsChanged } from '../api';
import { EndOrganiser } from './EndOrganiser';
import { OrganiserDialog } from './OrganiserDialog';

type Open = { what: 'add' } | { what: 'change' | 'end' | 'remove'; organiser: Organiser } | null;

/** Who keeps the salon. Names are personal: reading them is recorded, and only a consent makes them public. */
export function Organisers({ salon }: { salon: Salon }) {
  const { t } = useTranslation('salon');
  const prefecture = usePrefectureCode();
  const queryClient = useQueryClient();
  const mayWrite = useCan('organisers:write');
  const [open, setOpen] = useState<Open>(null);
  const [all, setAll] = useState(false);
  const organisers = useQuery(organisersQuery(prefecture, salon.id));
  const close = () => setOpen(null);
  const now = today();
  const items = organisers.data?.items ?? [];
  const shown = all ? items : items.filter(({ activeTo }) => activeTo === null || activeTo >= now);
  const former = items.length - items.filter(({ activeTo }) => activeTo === null || activeTo >= now).length;
  const addButton = mayWrite && <Button onPress={() => setOpen({ what: 'add' })}>{t('organiser.add')}</Button>;
  return (
    <section aria-labelledby="organisers">
      <div className="mb-3 flex flex-wrap items-center justify-between gap-3">
        <h2 id="organisers" className="text-std-20B-150">{t('organisers')}</h2>
        <div className="no-print">{shown.length > 0 && addButton}</div>
      </div>
      {organisers.isPending && <Skeleton lines={3} />}
      {organisers.isError && <ProblemAlert error={organisers.error} onRetry={() => void organisers.refetch()} />}
      {organisers.data && shown.length === 0 && <EmptyState title={t('organiser.none')} action={addButton} />}
      <ul className="grid gap-4 desktop:grid-cols-2">
        {shown.map((organiser) => (
          <li key={organiser.id} className="card space-y-2">
            <OrganiserFacts organiser={organiser} />
            {mayWrite && (
              <div className="no-print flex flex-wrap gap-1">
                <Button variant="text" size="small" aria-label={t('organiser.changeOf', { name: organiser.name })} onPress={() => setOpen({ what: 'change', organiser })}>{t('common:edit')}</Button>
                {organiser.activeTo === null && <Button variant="text" size="small" aria-label={t('organiser.endOf', { name: organiser.name })} onPress={() => setOpen({ what: 'end', organiser })}>{t('organiser.end')}</Button>}
                <Button variant="text" size="small" aria-label={t('organiser.removeOf', { name: organiser.name })} onPress={() => setOpen({ what: 'remove', organiser })}>{t('common:delete')}</Button>
              </div>
            )}
          </li>
        ))}
      </ul>
      {former > 0 && <Button variant="text" className="no-print mt-3 -ml-3" aria-pressed={all} onPress={() => setAll(!all)}>{all ? t('organiser.presentOnly') : t('organiser.former', { count: former })}</Button>}
      {(open?.what === 'add' || open?.what === 'change') && <OrganiserDialog salonId={salon.id} organiser={open.what === 'change' ? open.organiser : null} onClose={close} />}
      {open?.what === 'end' && <EndOrganiser salonId={salon.id} organiser={open.organiser} onClose={close} />}
      <DeleteDialog
        title={t('organiser.removeTitle', { name: open?.what === 'remove' ? open.organiser.name : '' })}
        open={open?.what === 'remove'}
        onClose={close}
        consequences={[t('organiser.removeGone'), t('organiser.removeInstead')]}
        remove={async () => {
          if (open?.what !== 'remove') return;
          await removeOrganiser(prefecture, salon.id, open.organiser.id, open.organiser.version);
          await salonsChanged(queryClient, prefecture);
        }}
        onRemoved={() => {
          close();
          showToast(t('common:deleted'));
        }}
      />
    </section>
  );
}

function OrganiserFacts({ organiser }: { organiser: Organiser }) {
  const { t } = useTranslation('salon');
  const language = useLanguage();
  const { consentToBeNamed: consent, telephone, email, activeFrom, activeTo } = organiser;
  return (
    <>
      <h3 className="text-std-18B-160">{organiser.name}{organiser.kana && <span className="help ml-2 font-400">{organiser.kana}</span>}</h3>
      <p className="help">{activeTo
        ? t('fromTo', { from: formatDay(activeFrom, language), to: formatDay(activeTo, language) })
        : t('fromOn', { day: formatDay(activeFrom, language) })}</p>
      {(telephone || email) && (
        <p className="flex flex-wrap gap-x-4">
          {telephone && <a className="link" href={`tel:${telephone}`}>{telephone}</a>}
          {email && <a className="link" href={`mailto:${email}`}>{email}</a>}
        </p>
      )}
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        {consent && !consent.withdrawnOn && <><Badge tone="success">{t('organiser.named')}</Badge><span className="help">{t('organiser.consentOf', { day: formatDay(consent.givenOn, language), version: consent.textVersion })}</span></>}
        {consent?.withdrawnOn && <><Badge>{t('organiser.withdrawn')}</Badge><span className="help">{formatDay(consent.withdrawnOn, language)}</span></>}
        {!consent && <Badge>{t('organiser.notNamed')}</Badge>}
      </p>
      <p className="help">{organiser.accountUsername ? t('organiser.accountIs', { username: organiser.accountUsername }) : t('organiser.noAccount')}</p>
    </>
  );
}
