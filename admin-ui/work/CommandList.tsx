import type { ReactNode } from 'react';
import { labelOf, commandNames } from '../commands/metadata.ts';
import type { CommandRowFragment } from '../generated/operations.ts';
import { ChoiceFilter, FilterBar } from '../shared/Filters.tsx';
import { Listing, NothingFound, type FilterControls } from '../shared/Listing.tsx';
import { Page } from '../shared/Page.tsx';
import { commandStates } from '../shared/words.ts';
import { commandColumns } from './commandColumns.tsx';

/** Commands as they were taken in: what waits, what was refused and why. */
export default function CommandList(): ReactNode {
  return (
    <Page
      title="Commands"
      lead="What people and programs asked for. One that waits is stored and certain: it is applied as soon as the engine takes it."
    >
      <Listing<CommandRowFragment>
        resource="commands"
        label="Commands"
        columns={commandColumns}
        filters={(controls) => <CommandFilters {...controls} />}
        empty={<NothingFound what="commands" />}
      />
    </Page>
  );
}

function CommandFilters({ filter, set, total }: FilterControls): ReactNode {
  const { states, types, mine } = filter;
  return (
    <FilterBar total={total} what="command">
      <ChoiceFilter
        label="State"
        value={Array.isArray(states) ? states[0] : ''}
        onChange={(state) => set({ states: state === '' ? undefined : [state] })}
        options={Object.entries(commandStates).map(([state, { label }]) => [state, label])}
      />
      <ChoiceFilter
        label="Command"
        value={Array.isArray(types) ? types[0] : ''}
        onChange={(type) => set({ types: type === '' ? undefined : [type] })}
        options={commandNames.map((name) => [name, labelOf(name)])}
      />
      <ChoiceFilter
        label="By"
        all="Everybody"
        value={mine === true ? 'mine' : ''}
        onChange={(who) => set({ mine: who === '' ? undefined : true })}
        options={[['mine', 'Only mine']]}
      />
    </FilterBar>
  );
}
