// The whole shim on TensorFlow's library, as one unit: the headers below it take far longer to compile than its own code.

#include "address.cc"
#include "arguments.cc"
#include "calls.cc"
#include "channel_tensorflow.cc"
#include "client.cc"
#include "distributed.cc"
#include "environment_tensorflow.cc"
#include "extended.cc"
#include "listen_posix.cc"
#include "runtime_tensorflow.cc"
#include "server_builder.cc"
