import { Innlogget } from '../../skall/Innlogget.tsx';
import { Ramme } from '../../skall/Ramme.tsx';
import { useInnlogging } from '../../tilgang/meg.tsx';
import { Ordliste } from './Ordliste.tsx';

/** Ordlista for den som ikke står i noe rom, for eksempel fra hjelpen. */
export function OrdlisteUtenRom() {
  return <Innlogget><Innrammet /></Innlogget>;
}

function Innrammet() {
  const { meg } = useInnlogging();
  return <Ramme meg={meg}><Ordliste /></Ramme>;
}
