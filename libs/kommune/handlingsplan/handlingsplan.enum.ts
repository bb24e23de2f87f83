import { registerEnumType } from '@nestjs/graphql';
import { planstatuser, type Planstatus } from '#libs/contracts';
import { plangrep, type Plangrep } from './plantiltak/plangrep.ts';

const asEnum = <T extends string>(values: readonly T[]) => Object.fromEntries(values.map((v) => [v, v])) as { [K in T]: K };

export const PlanstatusEnum = asEnum<Planstatus>(planstatuser);
export const PlangrepEnum = asEnum<Plangrep>(plangrep);

registerEnumType(PlanstatusEnum, { name: 'Planstatus', description: 'Hvor handlingsplanen er: fra utkast til godkjent, i retur, eller erstattet av en ny utgave.' });
registerEnumType(PlangrepEnum, { name: 'Plangrep', description: 'Hva planen gjør med et tiltak det året: begynner, viderefører, skalerer, utsetter eller stopper det.' });
