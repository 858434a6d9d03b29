import { text } from './fact'

/** What leads to a service's official guide is called. */
export const guideName = text('办事指南', 'Official guide', '업무 안내')
