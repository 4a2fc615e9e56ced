import { Box, Button, Card, TextField } from '@mui/material';
import type { FormEvent, ReactNode } from 'react';
import { useSearchParams } from 'react-router-dom';
import { entitlementCheck } from '../generated/operations.ts';
import { useAsk } from '../providers/useAsk.ts';
import { Answered, Empty } from '../shared/Notes.tsx';
import { Page } from '../shared/Page.tsx';
import { Section } from '../shared/Section.tsx';
import { To } from '../shared/To.tsx';
import { dayText } from '../shared/moment.ts';
import { Entitlement } from './Entitlement.tsx';

/** Can a unit get vendor support on a day, by its serial number. */
export default function EntitlementCheck(): ReactNode {
  const [address, setAddress] = useSearchParams();
  const given = (name: string) => address.get(name) ?? '';
  const serialNumber = given('serial');
  const optional = { productId: given('product'), asOf: given('on') };
  const filled = Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== ''));
  const query = useAsk(entitlementCheck, { serialNumber, ...filled }, { enabled: serialNumber !== '' });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = [...new FormData(event.currentTarget)].flatMap(([name, value]) =>
      typeof value === 'string' && value.trim() !== '' ? [[name, value.trim()]] : [],
    );
    setAddress(Object.fromEntries(typed));
  };
  return (
    <Page
      title="Entitlement check"
      lead="Can this unit get vendor support, and if not, which link of the chain is missing?"
    >
      <Card
        component="form"
        role="search"
        aria-label="Serial number"
        key={address.toString()}
        onSubmit={submit}
        sx={{ p: 2.5 }}
      >
        <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: '1fr', md: '2fr 2fr 1fr auto' } }}>
          <TextField label="Serial number" name="serial" required defaultValue={serialNumber} />
          <TextField label="Product ID" name="product" defaultValue={given('product')} />
          <TextField
            label="On"
            name="on"
            type="date"
            defaultValue={given('on')}
            slotProps={{ inputLabel: { shrink: true } }}
          />
          <Button type="submit" variant="contained">
            Check
          </Button>
        </Box>
      </Card>
      {serialNumber === '' ? (
        <Card>
          <Empty title="Enter a serial number">It stands on a label of the unit. Without a day, today counts.</Empty>
        </Card>
      ) : (
        <Answered query={query} rows={3}>
          {({ entitlement }) => (
            <Section title={serialNumber} note={`on ${dayText(entitlement.asOf)}`}>
              <Entitlement of={entitlement} />
              {entitlement.productIds.length > 1 ? (
                <p>
                  Several products have this serial: {entitlement.productIds.join(', ')}. Enter the product ID, too.
                </p>
              ) : null}
              {entitlement.donationId === null ? null : (
                <Box sx={{ mt: 2 }}>
                  <To to={`/donations/${entitlement.donationId}/units`}>Open its donation</To>
                </Box>
              )}
            </Section>
          )}
        </Answered>
      )}
    </Page>
  );
}
