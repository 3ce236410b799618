import {
  createContext,
  type PropsWithChildren,
  useContext,
  useEffect,
  useMemo,
  useSyncExternalStore,
} from 'react';
import { actingFor } from '@/shared/api/acting-for';
import type { Ik, Rol } from '@/shared/api/types';
import { choices, rolesFor, type Standing } from './roles';

interface Session {
  me: Ik;
  /** For whom one acts now; none when one holds no function. */
  acting: Standing | undefined;
  standings: Standing[];
  may: (role: Rol, collaboration: string) => boolean;
}

const SessionContext = createContext<Session | undefined>(undefined);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession outside a session');
  return session;
}

export function SessionProvider({ me, children }: PropsWithChildren<{ me: Ik }>) {
  const chosen = useSyncExternalStore(actingFor.subscribe, actingFor.get);
  const session = useMemo(() => {
    const standings = choices(me);
    const acting = standings.find((standing) => standing.id === chosen) ?? standings[0];
    return {
      me,
      standings,
      acting,
      may: (role: Rol, collaboration: string) => rolesFor(me, acting?.id, collaboration).has(role),
    };
  }, [me, chosen]);
  const standing = session.acting?.id;
  useEffect(() => {
    if (standing && standing !== chosen) actingFor.choose(standing);
  }, [standing, chosen]);
  return <SessionContext.Provider value={session}>{children}</SessionContext.Provider>;
}
