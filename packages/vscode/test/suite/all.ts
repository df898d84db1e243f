import './activation.js';
import './navigation.js';
import './structure.js';
