import { Innlogget } from '../../skall/Innlogget.tsx';
import { Ramme } from '../../skall/Ramme.tsx';
import { useInnlogging } from '../../tilgang/meg.tsx';
import { Hjelp } from './Hjelp.tsx';

/** Hjelpen for den som ikke står i noe rom, for eksempel mens hun velger ett. */
export function HjelpUtenRom() {
  return <Innlogget><Innrammet /></Innlogget>;
}

function Innrammet() {
  const { meg } = useInnlogging();
  return <Ramme meg={meg}><Hjelp /></Ramme>;
}
