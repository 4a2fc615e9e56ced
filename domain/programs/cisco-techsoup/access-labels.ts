/** What the form calls each kind of additional access, and for whom it is (R33-R39). */
export const accessLabels: Readonly<Record<string, string>> = {
  accessServiceContractOwner:
    'Service Contract Owner: for recipients of donations. After the registration you add your contract numbers; each is reviewed.',
  accessChannelPartner:
    'Cisco Channel Partner or Authorized Reseller: for employees of partner companies only, not for recipients of donations.',
  accessPurchaseDirect:
    'Purchase Direct from Cisco: asks for a purchase or sales order number and your customer number.',
  accessPicaCustomer:
    'Customer of a PICA partner: asks for the PICA registration number and the verification key your partner gave you.',
  accessCcieUser: 'Cisco Certified Internetwork Expert (CCIE): asks for your certification.',
  accessNone: 'No additional access: you can add it to your profile later.',
};
