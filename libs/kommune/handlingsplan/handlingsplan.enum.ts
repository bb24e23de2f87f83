import { registerEnumType } from '@nestjs/graphql';
import { planstatuser, plankjeder, type Plankjede, type Planstatus } from '#libs/contracts';
import { plangrep, type Plangrep } from './plantiltak/plangrep.ts';

const asEnum = <T extends string>(values: readonly T[]) => Object.fromEntries(values.map((v) => [v, v])) as { [K in T]: K };

export const PlanstatusEnum = asEnum<Planstatus>(planstatuser);
export const PlankjedeEnum = asEnum(Object.keys(plankjeder) as Plankjede[]);
export const PlangrepEnum = asEnum<Plangrep>(plangrep);

registerEnumType(PlanstatusEnum, { name: 'Planstatus', description: 'Hvor handlingsplanen er: fra utkast til godkjent, i retur, eller erstattet av en ny utgave.' });
registerEnumType(PlankjedeEnum, { name: 'Plankjede', description: 'Hvem planen skal innom: slik Halden gjør det, slik Sarpsborg gjør det, eller enkelt, med ett organ som vedtar.' });
registerEnumType(PlangrepEnum, { name: 'Plangrep', description: 'Hva planen gjør med et tiltak det året: begynner, viderefører, skalerer, utsetter eller stopper det.' });
