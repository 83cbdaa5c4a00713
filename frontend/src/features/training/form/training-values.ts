import { z } from 'zod';
import type { Delivery, Training, TrainingBody, TrainingKind } from '@/lib/api';

/** The training as the form holds it, in the shape of the contract, so that violations land on their fields. */
export interface TrainingValues {
  kind: string;
  title: string;
  dates: string[];
  delivery: string;
  place: string;
  facilitators: string[];
  footnotes: string[];
  openForApplication: boolean;
  application: string;
}

export const EMPTY_TRAINING: TrainingValues = {
  kind: '', title: '', dates: [''], delivery: 'in_person', place: '', facilitators: [], footnotes: [], openForApplication: false, application: '',
};

const MOST_DATES = 10;
const MOST_FACILITATORS = 50;
const MOST_FOOTNOTES = 20;

export function trainingSchema(say: (key: string) => string) {
  return z.object({
    kind: z.string().min(1),
    title: z.string().trim().min(1).max(200),
    dates: z.array(z.string().min(1)).min(1).max(MOST_DATES).superRefine((dates, context) => {
      dates.forEach((day, index) => {
        if (day && dates.indexOf(day) < index) context.addIssue({ code: 'custom', path: [index], message: say('form.sameDay') });
      });
    }),
    delivery: z.string().min(1),
    place: z.string().trim().max(200),
    facilitators: z.array(z.string().trim().max(100)).max(MOST_FACILITATORS),
    footnotes: z.array(z.string().trim().max(500)).max(MOST_FOOTNOTES),
    openForApplication: z.boolean(),
    application: z.string().trim().max(2000),
  });
}

export function valuesOf(training: Training): TrainingValues {
  return {
    kind: training.kind,
    title: training.title,
    dates: training.dates,
    delivery: training.delivery,
    place: training.place ?? '',
    facilitators: training.facilitators,
    footnotes: training.footnotes,
    openForApplication: training.openForApplication,
    application: training.application ?? '',
  };
}

const filled = (lines: string[]) => lines.map((line) => line.trim()).filter((line) => line !== '');

/** The rows as they are sent: days in order, empty lines gone, so that an answer about row 2 is shown at row 2. */
export function tidied(values: TrainingValues): TrainingValues {
  return { ...values, dates: [...values.dates].sort(), facilitators: filled(values.facilitators), footnotes: filled(values.footnotes) };
}

export function bodyOf(values: TrainingValues): TrainingBody {
  return {
    ...values,
    kind: values.kind as TrainingKind,
    delivery: values.delivery as Delivery,
    title: values.title.trim(),
    place: values.place.trim() || null,
    application: values.application.trim() || null,
  };
}
