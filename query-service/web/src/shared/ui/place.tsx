import { createContext, type PropsWithChildren, useContext, useEffect, useMemo, useState } from 'react';
import type { Naam } from '@/shared/api/types';

interface Place {
  collaboration: Naam | undefined;
  arrive: (collaboration: Naam | undefined) => void;
}

const PlaceContext = createContext<Place>({ collaboration: undefined, arrive: () => {} });

/** In which collaboration one is; the page says so, the frame shows it. */
export function PlaceProvider({ children }: PropsWithChildren) {
  const [collaboration, arrive] = useState<Naam>();
  const place = useMemo(() => ({ collaboration, arrive }), [collaboration]);
  return <PlaceContext.Provider value={place}>{children}</PlaceContext.Provider>;
}

export const usePlace = () => useContext(PlaceContext);

export function useArrival(collaboration: Naam | undefined) {
  const { arrive } = usePlace();
  const id = collaboration?.id;
  const naam = collaboration?.naam;
  useEffect(() => {
    if (id && naam) arrive({ id, naam });
  }, [id, naam, arrive]);
}
