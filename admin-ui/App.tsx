import { QueryClient } from '@tanstack/react-query';
import { lazy, type ReactNode } from 'react';
import { Admin, CustomRoutes, localStorageStore, Resource } from 'react-admin';
import { Route } from 'react-router-dom';
import { authProvider } from './providers/authProvider.ts';
import { dataProvider } from './providers/dataProvider.ts';
import { NoSuchPage } from './layout/NoSuchPage.tsx';
import { Shell } from './layout/Shell.tsx';
import { SignIn } from './layout/SignIn.tsx';
import { darkTheme, lightTheme } from './theme/theme.ts';

const Today = lazy(() => import('./today/Today.tsx'));
const DonationList = lazy(() => import('./donations/DonationList.tsx'));
const DonationPage = lazy(() => import('./donations/DonationPage.tsx'));
const RequestHistory = lazy(() => import('./donations/RequestHistory.tsx'));
const EntitlementCheck = lazy(() => import('./donations/EntitlementCheck.tsx'));
const OrganizationList = lazy(() => import('./organizations/OrganizationList.tsx'));
const OrganizationPage = lazy(() => import('./organizations/OrganizationPage.tsx'));
const AccountList = lazy(() => import('./accounts/AccountList.tsx'));
const AccountPage = lazy(() => import('./accounts/AccountPage.tsx'));
const DeadlineList = lazy(() => import('./work/DeadlineList.tsx'));
const Mailbox = lazy(() => import('./work/Mailbox.tsx'));
const MessagePage = lazy(() => import('./work/MessagePage.tsx'));
const CommandList = lazy(() => import('./work/CommandList.tsx'));
const ProgramList = lazy(() => import('./programs/ProgramList.tsx'));
const ProgramPage = lazy(() => import('./programs/ProgramPage.tsx'));
const VersionPage = lazy(() => import('./programs/VersionPage.tsx'));
const SandboxList = lazy(() => import('./sandbox/SandboxList.tsx'));
const SandboxPage = lazy(() => import('./sandbox/SandboxPage.tsx'));
const ForecastPage = lazy(() => import('./forecast/ForecastPage.tsx'));
const ImportPage = lazy(() => import('./imports/ImportPage.tsx'));
const ReplacementList = lazy(() => import('./work/ReplacementList.tsx'));
const EoxList = lazy(() => import('./work/EoxList.tsx'));
const ResellerList = lazy(() => import('./settings/ResellerList.tsx'));
const KeyList = lazy(() => import('./settings/KeyList.tsx'));

/** Looks of the reader only (theme, width of things); nothing of what is read is kept in the browser. */
const store = localStorageStore('1', 'almoner');

const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 15_000, retry: (count, error) => count < 2 && error.name === 'Unanswered' },
    mutations: { retry: false },
  },
});

/** The console. */
export function App(): ReactNode {
  return (
    <Admin
      authProvider={authProvider}
      catchAll={NoSuchPage}
      dashboard={Today}
      dataProvider={dataProvider}
      darkTheme={darkTheme}
      disableTelemetry
      layout={Shell}
      loginPage={SignIn}
      queryClient={queryClient}
      requireAuth
      store={store}
      theme={lightTheme}
      title="Almoner"
    >
      <Resource name="donations" list={DonationList}>
        <Route path=":id/*" element={<DonationPage />} />
      </Resource>
      <Resource name="organizations" list={OrganizationList}>
        <Route path=":id/*" element={<OrganizationPage />} />
      </Resource>
      <Resource name="accounts" list={AccountList}>
        <Route path=":id/*" element={<AccountPage />} />
      </Resource>
      <Resource name="deadlines" list={DeadlineList} />
      <Resource name="messages" list={Mailbox}>
        <Route path=":id" element={<MessagePage />} />
      </Resource>
      <Resource name="commands" list={CommandList} />
      <Resource name="rmas" list={ReplacementList} />
      <Resource name="eox" list={EoxList} />
      <CustomRoutes>
        <Route path="/forecast" element={<ForecastPage />} />
        <Route path="/import" element={<ImportPage />} />
        <Route path="/history" element={<RequestHistory />} />
        <Route path="/entitlement" element={<EntitlementCheck />} />
        <Route path="/time-machine" element={<SandboxList />} />
        <Route path="/time-machine/:id" element={<SandboxPage />} />
        <Route path="/resellers" element={<ResellerList />} />
        <Route path="/keys" element={<KeyList />} />
        <Route path="/programs" element={<ProgramList />} />
        <Route path="/programs/:id" element={<ProgramPage />} />
        <Route path="/programs/:id/:version/*" element={<VersionPage />} />
      </CustomRoutes>
    </Admin>
  );
}
