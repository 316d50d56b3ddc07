import { BUSINESS } from './business.ts';
import { CALAMITIES } from './calamities.ts';
import { COURTS_AND_POLICE } from './courts-and-police.ts';
import { CRIME } from './crime.ts';
import { DEATHS } from './deaths.ts';
import { GIFTS } from './gifts.ts';
import { OFFICES } from './offices.ts';
import { ORDERS } from './orders.ts';
import { PLAYERS } from './players.ts';
import { POLITICS } from './politics.ts';
import { PROTESTS } from './protests.ts';
import { RESCUE } from './rescue.ts';
import type { Field } from './rows.ts';
import { SPORT } from './sport.ts';
import { VISITS } from './visits.ts';
import { WORLD } from './world.ts';

/** The phrases of all fields of news. */
export const FIELDS: readonly Field[] = [
  BUSINESS,
  CALAMITIES,
  COURTS_AND_POLICE,
  CRIME,
  DEATHS,
  GIFTS,
  OFFICES,
  ORDERS,
  PLAYERS,
  POLITICS,
  PROTESTS,
  RESCUE,
  SPORT,
  VISITS,
  WORLD,
];
