// gRPC's connections, which TensorFlow's library makes but gives no way to set.

#ifndef RYFT_CHANNEL_TENSORFLOW_H_
#define RYFT_CHANNEL_TENSORFLOW_H_

#include <memory>
#include <string>

#include "absl/status/statusor.h"
#include "address.h"
#include "grpcpp/channel.h"

namespace ryft {

// A connection that is shared with no other channel and goes through no proxy, with what a service says of its methods
// (gRPC's "service config").
absl::StatusOr<std::shared_ptr<grpc::Channel>> NewChannel(const Address& address, bool use_compression,
                                                          const std::string& service_config);

}  // namespace ryft

#endif  // RYFT_CHANNEL_TENSORFLOW_H_
