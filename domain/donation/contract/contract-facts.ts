import type { ContractFacts } from './reconciliation-state.ts';

/** What the vendor says about a contract beside its dates, as commands give it. */
type Given = {
  readonly vendorStatus?: string | undefined;
  readonly serviceProgram?: string | undefined;
  readonly billToSiteId?: string | undefined;
  readonly customerId?: string | undefined;
};

/** The facts of an event: only what was given; none when nothing was. `at`: when the vendor's word was read. */
export function factsGiven(given: Given, at: number): { readonly facts?: ContractFacts } {
  const { vendorStatus, serviceProgram, billToSiteId, customerId } = given;
  const facts: ContractFacts = {
    ...(vendorStatus === undefined ? {} : { vendorStatus, vendorStatusAt: at }),
    ...(serviceProgram === undefined ? {} : { serviceProgram }),
    ...(billToSiteId === undefined ? {} : { billToSiteId }),
    ...(customerId === undefined ? {} : { customerId }),
  };
  return Object.keys(facts).length === 0 ? {} : { facts };
}

/** Facts with newer ones over them; absent while there are none. */
export function withFacts<T extends { readonly facts?: ContractFacts }>(contract: T, facts?: ContractFacts): T {
  return facts === undefined ? contract : { ...contract, facts: { ...contract.facts, ...facts } };
}
