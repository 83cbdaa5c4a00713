export { Button, buttonClass, IconButton, LinkButton } from './Button';
export { Badge, Chip, type Tone } from './Chip';
export { ConfirmDialog, Dialog } from './Dialog';
export { Icon, type IconName } from './Icon';
export { Menu, type MenuEntry } from './Menu';
export { Breadcrumbs, type Crumb, PageHeader, usePageTitle } from './PageHeader';
export { Tabs, type TabEntry } from './Tabs';
export { ShownOnce } from './ShownOnce';
