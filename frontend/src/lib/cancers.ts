/** Kinds of cancer, in the order in which people choose among them; t('cancer:breast') is what one is called. */
export const CANCERS = [
  'breast', 'lung', 'stomach', 'colorectal', 'liver_biliary_pancreatic', 'gynaecological', 'prostate_urological', 'head_neck',
  'oesophagus', 'blood', 'brain', 'thyroid', 'skin', 'sarcoma', 'childhood', 'other',
] as const;
