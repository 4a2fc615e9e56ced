import type { ReactNode } from 'react';
import { labelOf, commandNames } from '../commands/metadata.ts';
import type { CommandRowFragment } from '../generated/operations.ts';
import { ChoiceFilter, FilterBar, OneOfFilter } from '../shared/Filters.tsx';
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

function CommandFilters(controls: FilterControls): ReactNode {
  const { filter, set, total } = controls;
  const { mine } = filter;
  return (
    <FilterBar total={total} what="command">
      <OneOfFilter
        controls={controls}
        name="states"
        label="State"
        options={Object.entries(commandStates).map(([state, { label }]) => [state, label])}
      />
      <OneOfFilter
        controls={controls}
        name="types"
        label="Command"
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
