// gRPC's servers, which TensorFlow's library holds but does not offer.

#ifndef RYFT_SERVER_BUILDER_H_
#define RYFT_SERVER_BUILDER_H_

#include <functional>
#include <memory>
#include <string>

#include "absl/status/statusor.h"
#include "grpcpp/server.h"
#include "grpcpp/server_builder.h"

namespace ryft {

// Starts a server that listens on `address` with the services that `add_services` puts into the builder, and no other.
absl::StatusOr<std::unique_ptr<grpc::Server>> StartServer(
    const std::string& address, const std::function<void(grpc::ServerBuilder&)>& add_services);

}  // namespace ryft

#endif  // RYFT_SERVER_BUILDER_H_
