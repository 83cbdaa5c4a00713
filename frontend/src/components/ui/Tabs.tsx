import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components';

export interface TabEntry { id: string; label: string; content: ReactNode }

interface TabsProps {
  label: string;
  tabs: TabEntry[];
  selected?: string;
  onSelect?: (id: string) => void;
}

export function Tabs({ label, tabs, selected, onSelect }: TabsProps) {
  return (
    <AriaTabs selectedKey={selected} onSelectionChange={(key) => onSelect?.(String(key))}>
      <TabList aria-label={label} className="no-print mb-4 flex flex-wrap gap-1 border-b border-solid-gray-420">
        {tabs.map((tab) => (
          <Tab key={tab.id} id={tab.id} className="min-h-11 cursor-pointer border-b-4 border-transparent px-4 py-2 text-oln-16N-100 hover:bg-solid-gray-50 data-[selected]:border-blue-900 data-[selected]:font-700 data-[selected]:text-blue-900">
            {tab.label}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => <TabPanel key={tab.id} id={tab.id} className="pt-2">{tab.content}</TabPanel>)}
    </AriaTabs>
  );
}
