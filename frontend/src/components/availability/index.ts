export { AnswerForm } from './AnswerForm';
export { choiceMark } from './marks';
