import { DefaultLogger, Runtime } from '@temporalio/worker';

// Workers tell their whole life at level INFO; in a test run only what went wrong is worth reading.
Runtime.install({ logger: new DefaultLogger('ERROR') });
