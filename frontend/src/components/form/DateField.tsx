import { type CalendarDate, parseDate } from '@internationalized/date';
import type { Ref } from 'react';
import {
  Button as AriaButton, Calendar, CalendarCell, CalendarGrid, DateInput, DatePicker, DateSegment, Dialog, Group, Heading, Popover,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Day } from '@/lib/date';
import { Icon } from '@/components/ui/Icon';
import { describedBy, FieldFrame, fieldId, type FieldProps, useFieldLabel } from './Field';

/** A day: typed in parts (year, month, day; arrows change them) or picked from a calendar. Empty is ''. */
export interface DateFieldProps extends FieldProps<Day | ''> { min?: Day; max?: Day; autoFocus?: boolean }

function asDate(day: string | undefined): CalendarDate | null {
  return day && /^\d{4}-\d{2}-\d{2}$/.test(day) ? parseDate(day) : null;
}

export function DateField({ label, value, onChange, onBlur, name, inputRef, help, error, required, disabled, className, min, max, autoFocus }: DateFieldProps) {
  const { t } = useTranslation();
  const id = fieldId(name);
  useFieldLabel(name, label);
  return (
    <FieldFrame id={id} label={label} required={required} help={help} error={error} className={className}>
      <DatePicker
        aria-label={label}
        aria-describedby={describedBy(id, help, error)}
        value={asDate(value)}
        onChange={(date) => onChange(date ? date.toString() : '')}
        onBlur={onBlur}
        minValue={asDate(min)}
        maxValue={asDate(max)}
        isInvalid={!!error}
        isDisabled={disabled}
        isRequired={required}
        validationBehavior="aria"
        shouldForceLeadingZeros
        autoFocus={autoFocus}
      >
        <Group id={id} ref={inputRef as Ref<HTMLDivElement>} tabIndex={-1} className="input flex max-w-64 items-center justify-between !py-0 !pr-0">
          <DateInput className="flex flex-wrap py-2">
            {(segment) => (
              <DateSegment segment={segment} className="inline-flex min-h-6 min-w-6 items-center justify-center rounded-4 px-0.5 tabular-nums data-[type=literal]:min-w-0 data-[focused]:bg-yellow-300 data-[placeholder]:text-solid-gray-700" />
            )}
          </DateInput>
          <AriaButton className="inline-flex min-h-11 min-w-11 cursor-pointer items-center justify-center rounded-8 text-blue-900 hover:bg-blue-50"><Icon name="calendar" /></AriaButton>
        </Group>
        <Popover className="popover p-4">
          <Dialog aria-label={label} className="outline-none">
            <Calendar>
              <header className="mb-2 flex items-center justify-between">
                <AriaButton slot="previous" className="inline-flex size-11 cursor-pointer items-center justify-center rounded-8 hover:bg-solid-gray-50"><Icon name="right" className="rotate-180" /></AriaButton>
                <Heading className="text-std-16B-170" />
                <AriaButton slot="next" className="inline-flex size-11 cursor-pointer items-center justify-center rounded-8 hover:bg-solid-gray-50"><Icon name="right" /></AriaButton>
              </header>
              <CalendarGrid aria-label={t('calendar')}>
                {(date) => (
                  <CalendarCell
                    date={date}
                    className="flex size-10 cursor-pointer items-center justify-center rounded-full hover:bg-blue-50 data-[selected]:bg-blue-900 data-[selected]:text-white data-[outside-month]:hidden data-[disabled]:text-solid-gray-420 data-[unavailable]:line-through"
                  />
                )}
              </CalendarGrid>
            </Calendar>
          </Dialog>
        </Popover>
      </DatePicker>
    </FieldFrame>
  );
}
