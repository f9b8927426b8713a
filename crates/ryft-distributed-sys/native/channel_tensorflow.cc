#include "channel_tensorflow.h"

#include <dlfcn.h>

#include <vector>

#include "absl/base/attributes.h"
#include "absl/status/status.h"
#include "private_member.h"
#include "xla/tsl/distributed_runtime/rpc/grpc_channel.h"
#include "xla/tsl/protobuf/rpc_options.pb.h"

namespace ryft {
namespace {

// The service config of the channel that this thread is making.
thread_local const std::string* making = nullptr;
// Whether `making` was taken note of.
thread_local bool was_made = false;

grpc_arg Argument(const char* name, int value) {
  grpc_arg argument = {};
  argument.type = GRPC_ARG_INTEGER;
  argument.key = const_cast<char*>(name);
  argument.value.integer = value;
  return argument;
}

}  // namespace

absl::StatusOr<std::shared_ptr<grpc::Channel>> NewChannel(const Address& address, bool use_compression,
                                                          const std::string& service_config) {
  tensorflow::RPCOptions options;
  if (use_compression) options.set_compression_algorithm("gzip");
  std::shared_ptr<grpc::Channel> channel;
  making = &service_config;
  was_made = false;
  absl::Status status = tsl::NewHostPortGrpcChannel(address.ToString(), &options, &channel);
  making = nullptr;
  if (!status.ok()) return status;
  if (!was_made) {
    return absl::InternalError("TensorFlow's library did not ask this library for the arguments of a channel");
  }
  return channel;
}

}  // namespace ryft

// The library's own is not exported. An exception alone would need it, as the arguments are handed on.
grpc::ChannelArguments::~ChannelArguments() = default;

// TensorFlow's library asks for a channel's arguments by a call of its own function of this name, which finds this one
// first (see environment_tensorflow.cc).
grpc::ChannelArguments tsl::GetChannelArguments(const tensorflow::RPCOptions* options) {
  using Function = grpc::ChannelArguments(const tensorflow::RPCOptions*);
  static Function* const original =
      reinterpret_cast<Function*>(dlsym(RTLD_NEXT, "_ZN3tsl19GetChannelArgumentsEPKN10tensorflow10RPCOptionsE"));
  grpc::ChannelArguments arguments = original(options);
  if (ryft::making != nullptr) {
    std::vector<grpc_arg>& list = ryft::ChannelArgumentList(arguments);
    list.push_back(ryft::Argument(GRPC_ARG_ENABLE_HTTP_PROXY, 0));
    list.push_back(ryft::Argument(GRPC_ARG_USE_LOCAL_SUBCHANNEL_POOL, 1));
    list.push_back(ryft::Argument(GRPC_ARG_SERVICE_CONFIG_DISABLE_RESOLUTION, 1));
    list.push_back(ryft::Argument(GRPC_ARG_INITIAL_RECONNECT_BACKOFF_MS, 100));
    grpc_arg config = {};
    config.type = GRPC_ARG_STRING;
    config.key = const_cast<char*>(GRPC_ARG_SERVICE_CONFIG);
    config.value.string = const_cast<char*>(ryft::making->c_str());
    list.push_back(config);
    ryft::was_made = true;
  }
  return arguments;
}
