import { serialOf, type Timed, type Walk } from './road.ts';

/** What goes wrong with some of the demo's equipment: before it ships, on its way, and in use. */

const [by, year] = ['recipient', 365];

/** The first piece that shipped, by its label. */
const firstOf = ({ units }: Walk): string => units[0] ?? '';

type Swap = {
  readonly day: number;
  /** Label of the defective piece, and of the one that comes for it. */
  readonly unitId: string;
  readonly comes: string;
  readonly rmaNumber: string;
  readonly serialNumber: string;
};

/** A case is opened, the vendor agrees, two days later another piece is there. */
const swapped = ({ day, unitId, comes, rmaNumber, serialNumber }: Swap): readonly Timed[] => [
  {
    day,
    time: '10:00',
    do: 'openCase',
    by,
    names: { supportCase: [`${comes}-case`] },
    with: { unitId, caseNumber: `69${rmaNumber.slice(1)}`, channel: 'PHONE', severity: 2 },
  },
  {
    day,
    time: '13:30',
    do: 'openRma',
    by,
    names: { rma: [`${comes}-rma`] },
    with: { caseId: `${comes}-case`, unitId, rmaNumber },
  },
  { day: day + 2, do: 'recordReplacement', by, names: { unit: [comes] }, with: { serialNumber } },
];

/** Replaced twice; the second defective piece should have gone back some days ago. */
export const replacedTwice = (walk: Walk): readonly Timed[] => {
  const { spec, number } = walk;
  const [first, second, third] = [firstOf(walk), `d-${number}-second`, `d-${number}-third`];
  const prefix = spec.lines[0]?.serials ?? '';
  const serials = { first: serialOf(prefix, first), second: serialOf(prefix, second), third: serialOf(prefix, third) };
  return [
    ...swapped({ day: 300, unitId: first, comes: second, rmaNumber: '800417233', serialNumber: serials.second }),
    {
      day: 306,
      do: 'recordReturn',
      by,
      with: { serialNumber: serials.first, dataErased: true, trackingNumber: 'RT-5518' },
    },
    { day: 309, do: 'closeRma', with: { outcome: 'RETURNED' } },
    { day: 310, do: 'confirmSerialCorrection', by, with: { statement: 'Seen on the list of the contract.' } },
    { day: 311, do: 'closeCase', by },
    ...swapped({ day: 382, unitId: second, comes: third, rmaNumber: '800455190', serialNumber: serials.third }),
  ];
};

/** Somebody asked the vendor's support some days ago; nothing is replaced yet. */
export const underCase = (walk: Walk): readonly Timed[] => [
  {
    day: 2 * year - 6,
    do: 'openCase',
    by,
    with: { unitId: firstOf(walk), caseNumber: '697120034', channel: 'ONLINE', severity: 3 },
  },
];

/** One box of a parcel has not come. */
export const oneBoxMissing = (walk: Walk): readonly Timed[] => [
  {
    day: 33,
    do: 'reportShipmentIncident',
    by,
    with: {
      class: 'LOST',
      unitIds: [firstOf(walk)],
      statement: 'Two of the three boxes were handed over; the carrier searches for the third.',
    },
  },
];

/** The donor cannot ship the second line for some weeks yet. */
export const secondLineWaits = ({ number }: Walk): readonly Timed[] => [
  { day: 44, do: 'backorderLine', by: 'shop', with: { lineId: `d-${number}-line-1`, expectedOn: '+110d' } },
];

/** Another product ships in place of the one that was asked for. */
export const substituted = (): readonly Timed[] => [
  {
    day: 15,
    do: 'substituteLine',
    by: 'shop',
    reason: 'The donor has only the smaller model in stock.',
    with: { productId: 'ISR4321', description: 'Branch router, smaller model' },
  },
];
