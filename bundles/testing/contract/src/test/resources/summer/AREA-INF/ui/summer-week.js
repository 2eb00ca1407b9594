import { Screen } from '@affianca/sdk'; export default class extends Screen {}
