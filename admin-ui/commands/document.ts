/** The mutation of a command. All commands are answered alike, so one text serves all; codegen holds it to the schema. */

/** What of the changed thing a form needs to say what has happened. */
const changed = `version timeline(first: 12) { nodes { seq kind type sentence commandId } }`;

const successOf: Readonly<Record<string, string>> = {
  donation: `... on DonationChanged { donation { id ${changed} } warnings { code message path } }`,
  account: `... on VendorAccountChanged { account { id ${changed} } warnings { code message path } }`,
  organization: `... on OrganizationChanged { organization { id ${changed} } warnings { code message path } }`,
  eox: `... on EoxRecordChanged { eoxRecord { id version } warnings { code message path } }`,
  any: `... on StreamChanged { node { id ... on Donation { ${changed} } ... on VendorAccount { ${changed} } ... on Organization { ${changed} } } warnings { code message path } }`,
};

/** Text of the mutation `name`; `stream` is the kind of stream it goes to, as in the metadata of commands. */
export function commandDocument(name: string, stream: string): string {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  return `mutation ${name}($input: ${type}!) {
  ${name}(input: $input) {
    __typename
    ... on CommandSuccess { command { id state version } }
    ${successOf[stream] ?? ''}
    ... on CommandAccepted { command { id state cancellable } }
    ... on UserError { code message path }
    ... on RefusedError { recorded findings { code message path rule } }
    ... on ValidationError { findings { code message path rule } }
    ... on InvalidTransitionError { from allowed }
    ... on StaleVersionError { actualVersion event }
  }
}`;
}
