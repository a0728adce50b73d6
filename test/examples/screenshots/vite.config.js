import './copy.mjs'; // before each build, and each start of the development server

export default {};
