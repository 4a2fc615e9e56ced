/** Every workflow a worker knows, by the name it is started under. */
export { account, donation, organization } from './entity.ts';
export { delivery } from './delivery.ts';
