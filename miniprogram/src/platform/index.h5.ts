import '../style/h5.scss'

export { h5 as platform } from './h5'
